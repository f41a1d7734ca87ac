/** Strict readers of the rule packs and of the working calendar. */
@NullMarked
package org.dsrdesk.packs;

import org.jspecify.annotations.NullMarked;
