/**
 * Step 5: reads mentions as entities: aliases, transliterations, titles, knowledge; whom
 * descriptions and pronouns mean, and whom a noun brings in, three learned models choose
 * behind the rules.
 */
@NullMarked
package org.actant.link;

import org.jspecify.annotations.NullMarked;
