/** Tests of the screen of a letter on its way out. */
@NullMarked
package org.dsrdesk.desktop.outgoing;

import org.jspecify.annotations.NullMarked;
