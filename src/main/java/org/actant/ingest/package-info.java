/**
 * The whole way from a document to its extraction and into the graph, as jobs with
 * progress.
 */
@NullMarked
package org.actant.ingest;

import org.jspecify.annotations.NullMarked;
