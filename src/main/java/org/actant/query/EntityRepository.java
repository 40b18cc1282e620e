package org.actant.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Looks entities up by id. */
interface EntityRepository extends Repository<EntityNode, String> {

	Optional<EntityNode> findById(String id);

}
