/** The command line: serve, ingest, extract, evaluate, export. */
@NullMarked
package org.actant.cli;

import org.jspecify.annotations.NullMarked;
