/** Letters and acts of requests: which are due, what their fields say, and the documents made of them. */
@NullMarked
package org.dsrdesk.correspondence;

import org.jspecify.annotations.NullMarked;
