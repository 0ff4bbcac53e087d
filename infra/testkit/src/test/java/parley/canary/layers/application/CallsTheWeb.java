package parley.canary.layers.application;

import parley.canary.layers.adapter.web.PublicController;

record CallsTheWeb(PublicController controller) {}
