/** What an operator keeps, passes on and promises: the profile that its requests are fulfilled by. */
@NullMarked
package org.dsrdesk.domain.profile;

import org.jspecify.annotations.NullMarked;
