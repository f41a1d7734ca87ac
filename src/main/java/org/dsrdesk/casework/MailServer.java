package org.dsrdesk.casework;

/**
 * The account by which an operator's letters are sent. What signs in to it is kept apart, in the store only.
 *
 * @param host the mail server
 * @param port its port
 * @param security how the way to it is kept from others' eyes
 * @param user who signs in; empty where the server asks for nobody
 * @param signIn what is shown to sign in
 * @param from the address that letters come from
 * @param fromName the name beside it; may be empty
 */
public record MailServer(
        String host,
        int port,
        Mailbox.Security security,
        String user,
        Mailbox.SignIn signIn,
        String from,
        String fromName) {

    /** Whether what signed in to the other may be shown to this one: it goes to the same account of the same server. */
    public boolean signsInLike(MailServer other) {
        return host.equals(other.host)
                && port == other.port
                && user.equals(other.user)
                && signIn == other.signIn
                && (security == other.security || security == Mailbox.Security.TLS);
    }
}
