package parley.session.canary;

import parley.registration.canary.Known;

record SeesRegistration(Known known) {}
