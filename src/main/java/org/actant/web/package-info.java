/**
 * The pages: start page, GraphiQL, Neo4j Browser; who may open them, and where the
 * service listens.
 */
@NullMarked
package org.actant.web;

import org.jspecify.annotations.NullMarked;
