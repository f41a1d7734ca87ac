/** Language and looks, the operator's profile, the rules and calendar in force, the passphrase. */
@org.jspecify.annotations.NullMarked
package org.dsrdesk.desktop.settings;
