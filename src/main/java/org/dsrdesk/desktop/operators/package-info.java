/** The screen of an operator's whole profile: company, channels, systems, recipients, promises, plan and file. */
@NullMarked
package org.dsrdesk.desktop.operators;

import org.jspecify.annotations.NullMarked;
