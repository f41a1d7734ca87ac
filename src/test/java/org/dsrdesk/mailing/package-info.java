/** Letters on their way to mail servers, kind and hostile ones. */
@NullMarked
package org.dsrdesk.mailing;

import org.jspecify.annotations.NullMarked;
