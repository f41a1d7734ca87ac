package org.dsrdesk.casework;

/**
 * The person who acts, as the case log names them.
 *
 * @param name never blank
 * @param role what they may do
 */
public record Actor(String name, Role role) {
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }

    /**
     * Lets the actor go on, or stops them.
     *
     * @throws NotPermittedException when the role lacks the permission
     */
    public void require(Permission permission) {
        if (!role.may(permission)) {
            throw new NotPermittedException(role, permission);
        }
    }
}
