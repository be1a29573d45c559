// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSmsSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets SMS sign.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION, errors::SIGNATURE_NOT_FOUND)
)]
pub struct GetSmsSign {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
}

/// Answer of [`GetSmsSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSmsSignResponse {
    /// App icp record id.
    pub app_icp_record_id: String,
    /// Apply scene, for example `http://www.aliyun.com/`.
    pub apply_scene: String,
    /// Audit info.
    pub audit_info: Option<AuditInfo>,
    /// Authorization letter audit pass, for example `true`.
    pub authorization_letter_audit_pass: Option<bool>,
    /// Authorization letter id.
    pub authorization_letter_id: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Create date, for example `2024-06-03 10:02:34`.
    pub create_date: String,
    /// File URL list.
    pub file_url_list: Vec<String>,
    /// Message, for example `OK`.
    pub message: String,
    /// Order id, for example `20044156924`.
    pub order_id: String,
    /// Qualification id.
    pub qualification_id: String,
    /// Register result, for example `1`.
    pub register_result: Option<i64>,
    /// Remark, for example `登录场景验证码`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Sign code, for example `SIGN_100000077042023_17174665*****_ZM2kG`.
    pub sign_code: String,
    /// Sign isp register detail list.
    pub sign_isp_register_detail_list: Vec<SignIspRegisterDetail>,
    /// Sign name, for example `登录验证`.
    pub sign_name: String,
    /// Sign status, for example `2`.
    pub sign_status: Option<i64>,
    /// Sign tag, for example `2`.
    pub sign_tag: String,
    /// Sign usage.
    pub sign_usage: String,
    /// Third party, for example `false`.
    pub third_party: Option<bool>,
    /// Trademark id.
    pub trademark_id: String,
}

/// Audit info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuditInfo {
    /// Audit date, for example `2024-06-03 12:02:34`.
    pub audit_date: String,
    /// Reject info.
    pub reject_info: String,
}

/// Sign isp register detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SignIspRegisterDetail {
    /// Operator code, for example `telecom`.
    pub operator_code: String,
    /// Operator complete time, for example `2025-06-13 15:55:26`.
    pub operator_complete_time: String,
    /// Register status, for example `0`.
    pub register_status: Option<i64>,
    /// Register status reasons.
    pub register_status_reasons: Vec<RegisterStatusReason>,
}

/// Register status reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegisterStatusReason {
    /// Reason code, for example `REGISTER_TIMEOUT`.
    pub reason_code: String,
    /// Reason desc list.
    pub reason_desc_list: Vec<String>,
}
