/**
 * Step 5: reads mentions as entities: aliases, transliterations, titles, pronouns,
 * knowledge; whom a description means is chosen by a learned model behind the rules.
 */
@NullMarked
package org.actant.link;

import org.jspecify.annotations.NullMarked;
