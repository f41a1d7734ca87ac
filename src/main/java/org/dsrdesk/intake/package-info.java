/** Turns the bytes of a letter into facts and proposals that a person confirms. */
@NullMarked
package org.dsrdesk.intake;

import org.jspecify.annotations.NullMarked;
