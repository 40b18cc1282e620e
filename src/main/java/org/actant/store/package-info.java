/**
 * The graph's store: the embedded database or a server, its schema, and the named Cypher
 * files.
 */
@NullMarked
package org.actant.store;

import org.jspecify.annotations.NullMarked;
