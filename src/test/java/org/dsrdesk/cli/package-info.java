/** Tests of the commands, as a person types them. */
@NullMarked
package org.dsrdesk.cli;

import org.jspecify.annotations.NullMarked;
