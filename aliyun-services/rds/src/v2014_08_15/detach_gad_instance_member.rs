// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachGadInstanceMember`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches gad instance member.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DetachGadInstanceMember)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DetachGadInstanceMember {
    /// Gad instance name, for example `gad-rm-bp1npi2j8********`.
    pub gad_instance_name: String,
    /// Member instance name, for example `rm-bp1npi2j8********`.
    pub member_instance_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DetachGadInstanceMember`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachGadInstanceMemberResponse {
    /// Id of the request.
    pub request_id: String,
}
