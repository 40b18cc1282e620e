package org.actant.relate;

import org.actant.model.RoleName;

/**
 * A participant in its role.
 *
 * @param role the role
 * @param participant who or what
 */
record Part(RoleName role, Participant participant) {
}
