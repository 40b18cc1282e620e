/**
 * What people decide about the graph: which entities are one or two, what they are called
 * and which facts are wrong; kept apart from what texts say, so that loading again
 * changes no decision and every decision can be undone.
 */
@NullMarked
package org.actant.review;

import org.jspecify.annotations.NullMarked;
