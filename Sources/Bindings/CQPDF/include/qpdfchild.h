#ifndef TWOVOICES_QPDFCHILD_H
#define TWOVOICES_QPDFCHILD_H
#include <stddef.h>
#include <sys/types.h>

/* What a process may use that reads one file of somebody else's. */
struct tv_limits {
    /* Bytes, beyond those that our own process has. */
    size_t memory;
    /* Of work; and of the clock, should it wait for something that never comes. */
    unsigned seconds, patience;
    /* Bytes of the file that it writes. */
    size_t output;
    /* Pages; notes, links and fields on all of them; bytes that all of them paint. */
    size_t pages, annotations, content;
};

/* How it ended: one of these, and for TV_REWRITTEN the two below added to it. */
enum tv_end {
    TV_REWRITTEN = 0,
    TV_WAS_DAMAGED = 1,
    TV_WAS_LOCKED = 2,
    TV_DAMAGED = 16,
    TV_LOCKED,
    /* By another way than a password. */
    TV_OTHERWISE_LOCKED,
    TV_EMPTY,
    TV_TOO_LONG,
    TV_TOO_HEAVY,
    TV_NO_LIBRARY
};

/* A file in memory, without a name, that no program we start gets; -1 where there is none. */
int tv_memory_file(void);

struct tv_child {
    pid_t process;
    /* A file without a name, or a pipe, for what the child writes; the caller closes it. -1 where
       there is none. */
    int output;
};

/* Rewrites a PDF plainly in a child of this process: whatever is wrong with the file happens there.
   The child shares nothing with us but the bytes that we hold, and calls nothing but libqpdf. */
struct tv_child tv_qpdf_rewrite(
    const char *_Nullable bytes, size_t length, const char *_Nullable password,
    const struct tv_limits *_Nonnull limits);

/* Waits for it; one that was killed was too heavy. */
enum tv_end tv_qpdf_wait(struct tv_child child);
#endif
