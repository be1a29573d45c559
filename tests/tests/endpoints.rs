//! Where calls go: tables, rules, networks, and what errors say about wrong regions.

#[path = "endpoints/choice.rs"]
mod choice;
#[path = "endpoints/through_client.rs"]
mod through_client;
