/* libharu's public header leaves out the object store that we use; these are the parts of it. */
#include <hpdf.h>
#include <hpdf_catalog.h>
#include <hpdf_destination.h>
#include <hpdf_list.h>
#include <hpdf_mmgr.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
#include <hpdf_utils.h>
