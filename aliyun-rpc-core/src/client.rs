//! One client for all products.

use std::marker::PhantomData;

use crate::action::RpcAction;

/// Calls operations of every product. Cheap to clone; clones share everything.
#[derive(Clone, Debug)]
pub struct Client {}

/// Builds a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {}

/// A call that is not yet sent: set options, then await it.
#[derive(Debug)]
pub struct Call<A> {
    action: PhantomData<fn() -> A>,
}

/// A call of an operation that nobody has written as a struct.
#[derive(Debug)]
pub struct RawCall {}

impl Client {
    /// Starts a client.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        todo!()
    }
    /// Calls an operation.
    #[must_use]
    pub fn send<A: RpcAction>(&self, _action: &A) -> Call<A> {
        todo!()
    }
}
