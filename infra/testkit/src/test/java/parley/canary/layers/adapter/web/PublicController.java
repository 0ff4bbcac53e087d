package parley.canary.layers.adapter.web;

public class PublicController {}
