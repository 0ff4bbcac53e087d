package parley.registration.adapter.messaging;

record RegistrationApproved(String registrationId, String approvedBy) {}
