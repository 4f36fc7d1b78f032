#ifndef TWOVOICES_CONFINE_H
#define TWOVOICES_CONFINE_H
#include "qpdfchild.h"

/* What a child does first: it can use no more than this, and says nothing. */
void tv_confine(const struct tv_limits *limits);
#endif
