//! Tests that span the packages of aliyun-rpc. See `tests/`; this library only makes the README's code a test.

/// The README's Rust blocks, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[derive(Debug)]
pub struct Readme;
