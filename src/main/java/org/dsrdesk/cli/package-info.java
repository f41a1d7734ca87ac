/** The desk without a window: deadlines, reports and checks by command. */
@NullMarked
package org.dsrdesk.cli;

import org.jspecify.annotations.NullMarked;
