package org.actant.relate;

import java.util.List;

import org.actant.model.Link;

/**
 * A sentence as the part model is asked about it.
 *
 * @param tree the sentence
 * @param links the mentions of entities in it
 * @param candidates who and what it tells of
 * @param triggers what may tell a fact
 * @param drafts what the constructions have given
 */
record Scenario(Tree tree, List<Link> links, List<Candidate> candidates, List<Trigger> triggers, List<Draft> drafts) {
}
