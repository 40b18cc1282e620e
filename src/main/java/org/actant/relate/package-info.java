/**
 * Step 6: reads clauses and event nouns as facts with roles, polarity, modality, source
 * and time.
 */
@NullMarked
package org.actant.relate;

import org.jspecify.annotations.NullMarked;
