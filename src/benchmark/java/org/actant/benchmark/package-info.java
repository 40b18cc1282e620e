/** How fast each step is and how much room it takes, and a run beside CoreNLP. */
package org.actant.benchmark;
