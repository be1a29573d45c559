// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAgAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates ag account.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateAgAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAgAccount {
    /// Account attr, for example `1`.
    pub account_attr: Option<String>,
    /// City name, for example `Beijing`.
    pub city_name: Option<String>,
    /// Enterprise name, for example `Dongguan ChuangNeng Electric Appliance Co., Ltd`.
    pub enterprise_name: Option<String>,
    /// First name, for example `Zhicheng`.
    pub first_name: Option<String>,
    /// Last name, for example `Wu`.
    pub last_name: Option<String>,
    /// Login email, for example `email`.
    pub login_email: String,
    /// Nation code, for example `CN`.
    pub nation_code: Option<String>,
    /// Postcode, for example `350000`.
    pub postcode: Option<String>,
    /// Province name, for example `Beijing`.
    pub province_name: Option<String>,
}

/// Answer of [`CreateAgAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAgAccountResponse {
    /// Ag relation dto.
    pub ag_relation_dto: Option<AgRelationDto>,
    /// Code, for example `LOGIN_EMAIL_HAS_BEEN_USED`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Ag relation dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AgRelationDto {
    /// Mpk, for example `1785287436011964`.
    pub mpk: String,
    /// Pk, for example `1728240534507590`.
    pub pk: String,
    /// RAM admin role name, for example `admin-role`.
    pub ram_admin_role_name: String,
    /// Type, for example `FINACE_CLOUD`.
    pub r#type: String,
}
