package org.dsrdesk.domain.person;

/**
 * Whose data two requests are about, where one of them at least was made for another person: by a parent, a lawyer, an
 * authority.
 *
 * @param represented whether one of the two asks for another person
 * @param compared the names of the persons concerned; nothing agrees and nothing differs where one is not known
 */
public record SubjectNames(boolean represented, NameComparison compared) {
    /** Compares the persons whom two requesters ask for. */
    public static SubjectNames of(IdentityKeys one, IdentityKeys other) {
        return new SubjectNames(
                one.represented() != null || other.represented() != null,
                NameComparison.of(one.subject(), other.subject()));
    }

    /**
     * Whether two requests are about different persons' data, whoever wrote them: what was answered to one of them says
     * nothing of the other (152-FZ art. 14(4)).
     */
    public static boolean differ(Requester one, Requester other) {
        return of(IdentityKeys.of(one), IdentityKeys.of(other)).differ();
    }

    /** Whether one of the two asks for a person whose name contradicts the other's. */
    public boolean differ() {
        return represented && (compared.otherSex() || !compared.different().isEmpty());
    }

    /** Whether one of the two asks for a person whose name may be that of the other's. */
    public boolean agree() {
        return represented && !differ() && !compared.agreed().isEmpty();
    }
}
