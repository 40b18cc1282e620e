/**
 * Step 6: reads clauses and event nouns as facts with roles, polarity, modality, source
 * and time; what is likely beside them, and how likely each is right, two learned models
 * tell.
 */
@NullMarked
package org.actant.relate;

import org.jspecify.annotations.NullMarked;
