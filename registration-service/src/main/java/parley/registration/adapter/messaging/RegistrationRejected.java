package parley.registration.adapter.messaging;

record RegistrationRejected(String registrationId, String reason) {}
