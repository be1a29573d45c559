//! The traits that the derives implement: one request, one answer.

use crate::client::{Call, Client};
use crate::descriptor::Action;
use crate::error::Error;
use crate::sign::{SignedRequest, Signer};
use crate::slot::Decode;
use crate::value::Params;

/// One RPC operation: a request that knows its product, version, parameters and answer.
///
/// Implemented by `#[derive(RpcAction)]`, never by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an RPC action",
    label = "add `#[derive(RpcAction)]` and `#[rpc_action(product = \"...\", version = \"YYYY-MM-DD\")]` to it"
)]
pub trait RpcAction: Params + Send + Sync + Sized + 'static {
    /// The typed answer.
    type Response: RpcResponse;

    /// The static description of the operation.
    const ACTION: &'static Action;

    /// Calls the operation: `action.send(&client).await`, the same as `client.send(&action)`.
    fn send(&self, client: &Client) -> Call<Self> {
        client.send(self)
    }

    /// Signs the operation without sending it and returns everything that was signed.
    ///
    /// # Errors
    /// If a parameter breaks a rule or the signer cannot sign.
    fn sign(&self, signer: &Signer) -> Result<SignedRequest, Error> {
        signer.sign(Self::ACTION, self)
    }
}

/// The answer of an RPC operation, or an object inside one.
///
/// Implemented by `#[derive(RpcResponse)]`, never by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the response of an RPC action",
    label = "not a response type",
    note = "add `#[derive(Default, RpcResponse)]` to it, or set `response = OtherType`"
)]
pub trait RpcResponse: Decode + Default + Send + 'static {}
