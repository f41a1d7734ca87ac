/** Letters on their way out by e-mail: messages, drafts for the mail program, and the mail server that takes them. */
@NullMarked
package org.dsrdesk.mailing;

import org.jspecify.annotations.NullMarked;
