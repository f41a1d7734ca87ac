/** What a person does at the desk, one service each, and the ports those services need. */
@NullMarked
package org.dsrdesk.casework;

import org.jspecify.annotations.NullMarked;
