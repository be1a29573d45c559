// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateKmsInstanceBindVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates KMS instance bind VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKmsInstanceBindVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateKmsInstanceBindVpc {
    /// Bind VPCs.
    pub bind_vpcs: String,
    /// KMS instance id, for example `kst-phzz64f722a1buamw0****`.
    pub kms_instance_id: String,
}

/// Answer of [`UpdateKmsInstanceBindVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateKmsInstanceBindVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
