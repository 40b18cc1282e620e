package org.actant.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Looks documents up by id. */
interface DocumentRepository extends Repository<DocumentNode, String> {

	Optional<DocumentNode> findById(String id);

}
