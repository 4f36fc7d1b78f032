#ifndef TWOVOICES_QPDFLIBRARY_H
#define TWOVOICES_QPDFLIBRARY_H
#include <qpdf/qpdf-c.h>

/* The calls of qpdf's C interface that we use: our name for each, and its own. */
#define TV_QPDF_CALLS(CALL) \
    CALL(open, qpdf_init) \
    CALL(close, qpdf_cleanup) \
    CALL(silence_errors, qpdf_silence_errors) \
    CALL(suppress_warnings, qpdf_set_suppress_warnings) \
    CALL(has_error, qpdf_has_error) \
    CALL(take_error, qpdf_get_error) \
    CALL(error_code, qpdf_get_error_code) \
    CALL(more_warnings, qpdf_more_warnings) \
    CALL(next_warning, qpdf_next_warning) \
    CALL(read_memory, qpdf_read_memory) \
    CALL(is_encrypted, qpdf_is_encrypted) \
    CALL(write_memory, qpdf_init_write_memory) \
    CALL(start_writing, qpdf_init_write) \
    CALL(encrypt, qpdf_set_r6_encryption_parameters2) \
    CALL(preserve_encryption, qpdf_set_preserve_encryption) \
    CALL(set_deterministic_id, qpdf_set_deterministic_ID) \
    CALL(set_static_id, qpdf_set_static_ID) \
    CALL(empty, qpdf_empty_pdf) \
    CALL(set_object_streams, qpdf_set_object_stream_mode) \
    CALL(set_newline_before_endstream, qpdf_set_newline_before_endstream) \
    CALL(set_minimum_version, qpdf_set_minimum_pdf_version) \
    CALL(write, qpdf_write) \
    CALL(buffer_length, qpdf_get_buffer_length) \
    CALL(buffer, qpdf_get_buffer) \
    CALL(page_count, qpdf_get_num_pages) \
    CALL(page, qpdf_get_page_n) \
    CALL(push_inherited, qpdf_push_inherited_attributes_to_page) \
    CALL(add_page, qpdf_add_page) \
    CALL(object, qpdf_get_object_by_id) \
    CALL(root, qpdf_get_root) \
    CALL(trailer, qpdf_get_trailer) \
    CALL(release, qpdf_oh_release) \
    CALL(copy_foreign, qpdf_oh_copy_foreign_object) \
    CALL(make_indirect, qpdf_make_indirect_object) \
    CALL(parse, qpdf_oh_parse) \
    CALL(new_null, qpdf_oh_new_null) \
    CALL(new_array, qpdf_oh_new_array) \
    CALL(new_dictionary, qpdf_oh_new_dictionary) \
    CALL(new_integer, qpdf_oh_new_integer) \
    CALL(new_text, qpdf_oh_new_binary_unicode_string) \
    CALL(new_stream, qpdf_oh_new_stream) \
    CALL(set_stream_data, qpdf_oh_replace_stream_data) \
    CALL(stream_data, qpdf_oh_get_stream_data) \
    CALL(page_content, qpdf_oh_get_page_content_data) \
    CALL(dictionary, qpdf_oh_get_dict) \
    CALL(type, qpdf_oh_get_type_code) \
    CALL(object_id, qpdf_oh_get_object_id) \
    CALL(integer, qpdf_oh_get_value_as_longlong) \
    CALL(number, qpdf_oh_get_value_as_number) \
    CALL(name, qpdf_oh_get_value_as_name) \
    CALL(text, qpdf_oh_get_binary_utf8_value) \
    CALL(boolean, qpdf_oh_get_value_as_bool) \
    CALL(count, qpdf_oh_get_array_n_items) \
    CALL(item, qpdf_oh_get_array_item) \
    CALL(set_item, qpdf_oh_set_array_item) \
    CALL(append, qpdf_oh_append_item) \
    CALL(erase_item, qpdf_oh_erase_item) \
    CALL(entry, qpdf_oh_get_key) \
    CALL(set_entry, qpdf_oh_replace_key) \
    CALL(remove_entry, qpdf_oh_remove_key) \
    CALL(begin_keys, qpdf_oh_begin_dict_key_iter) \
    CALL(more_keys, qpdf_oh_dict_more_keys) \
    CALL(next_key, qpdf_oh_dict_next_key) \
    CALL(unparse, qpdf_oh_unparse_resolved)

/* Each call with the type that qpdf's own header gives it. */
#define TV_QPDF_MEMBER(member, name) __typeof__(&name) _Nonnull member;
struct tv_qpdf { TV_QPDF_CALLS(TV_QPDF_MEMBER) };
#undef TV_QPDF_MEMBER

/* Loads libqpdf when it is first needed: with the libraries that it brings along it takes 13 ms,
   several times what a whole document takes, and few documents need it. NULL where it is missing.
   Safe from any thread. */
const struct tv_qpdf *_Nullable tv_qpdf_load(void);
#endif
