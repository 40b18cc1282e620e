/**
 * Step 6: reads clauses and event nouns as facts with roles, polarity, modality, source
 * and time. Four learned models choose the sense of a verb, add what is likely beside the
 * constructions, tell how likely each fact is right, and how real it is meant.
 */
@NullMarked
package org.actant.relate;

import org.jspecify.annotations.NullMarked;
