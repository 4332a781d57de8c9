/** E-mail to mentors and mentees. */
@NullMarked
package org.boardwalk.mentoring.internal.app.mail;

import org.jspecify.annotations.NullMarked;
