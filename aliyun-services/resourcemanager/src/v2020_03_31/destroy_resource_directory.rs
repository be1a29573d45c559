use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Disables the resource directory. It must have no member accounts left.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        (404, "EntityNotExists.ResourceDirectory", "The account has no resource directory."),
        (409, "DeleteConflict.ResourceDirectory.Account", "Member accounts are left in the resource directory."),
    )
)]
pub struct DestroyResourceDirectory {}

/// Answer of [`DestroyResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct DestroyResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
}
