/** The screen on which a letter is written, looked at, made and sent. */
@NullMarked
package org.dsrdesk.desktop.outgoing;

import org.jspecify.annotations.NullMarked;
