/**
 * What every foreign format shares: rows become drafts, drafts become the entries, places, kinds and sources of a
 * dossier, and each row that does not stands in the report.
 */
@NullMarked
package org.chronocarte.io.format.draft;

import org.jspecify.annotations.NullMarked;
