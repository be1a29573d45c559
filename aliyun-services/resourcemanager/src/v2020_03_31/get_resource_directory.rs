use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Tells about the resource directory that the account is in.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    waiter(
        enabled,
        status = resource_directory.resource_directory_id,
        done(any),
        missing("ResourceDirectoryNotInUse")
    ),
    waiter(
        destroyed,
        status = resource_directory.resource_directory_id,
        done(missing),
        missing("ResourceDirectoryNotInUse")
    ),
    errors((404, "ResourceDirectoryNotInUse", "The account is in no resource directory."))
)]
pub struct GetResourceDirectory {}

/// Answer of [`GetResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct GetResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// The resource directory.
    pub resource_directory: ResourceDirectory,
}

/// A resource directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ResourceDirectory {
    /// Whether control policies are in force, for example `Enabled`.
    pub control_policy_status: String,
    /// When it was enabled, UTC, for example `2019-02-18T15:32:10.473Z`.
    pub create_time: String,
    /// Who stands behind it, by the real-name verification.
    pub identity_information: Option<String>,
    /// Id of the management account.
    pub master_account_id: String,
    /// Name of the management account.
    pub master_account_name: String,
    /// Whether member accounts can be deleted, for example `Enabled`.
    pub member_deletion_status: Option<String>,
    /// Id of the resource directory, for example `rd-St****`.
    pub resource_directory_id: String,
    /// Id of its root folder, for example `r-Zo****`.
    pub root_folder_id: String,
}
