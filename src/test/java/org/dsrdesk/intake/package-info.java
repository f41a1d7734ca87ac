/** Letters of every kind, well-formed and hostile, against the reader and the proposals. */
@NullMarked
package org.dsrdesk.intake;

import org.jspecify.annotations.NullMarked;
