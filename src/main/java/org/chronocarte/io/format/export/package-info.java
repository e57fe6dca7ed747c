/**
 * Writes a dossier in the formats of others, and says what they cannot hold. What has no field of its own is told in
 * words where the format has room for words.
 */
@NullMarked
package org.chronocarte.io.format.export;

import org.jspecify.annotations.NullMarked;
