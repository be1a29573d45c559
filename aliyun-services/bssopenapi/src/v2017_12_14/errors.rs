// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of BssOpenApi 2017-12-14 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `ActivityForbiddenError`, HTTP 400.
pub const ACTIVITY_FORBIDDEN_ERROR: ErrorCode = ErrorCode::new(400, "ActivityForbiddenError");
/// `AmbassadorOrderLimitError`, HTTP 400.
pub const AMBASSADOR_ORDER_LIMIT_ERROR: ErrorCode =
    ErrorCode::new(400, "AmbassadorOrderLimitError");
/// `BindMirrorInstanceError`, HTTP 400.
pub const BIND_MIRROR_INSTANCE_ERROR: ErrorCode = ErrorCode::new(400, "BindMirrorInstanceError");
/// `COMMODITY.INVALID_COMPONENT`, HTTP 405.
pub const COMMODITY_INVALID_COMPONENT: ErrorCode =
    ErrorCode::new(405, "COMMODITY.INVALID_COMPONENT");
/// `CommodityNotSupported`, HTTP 400.
pub const COMMODITY_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "CommodityNotSupported");
/// `CreditInnerError`, HTTP 400.
pub const CREDIT_INNER_ERROR: ErrorCode = ErrorCode::new(400, "CreditInnerError");
/// `CreditInnerError`, HTTP 500.
pub const CREDIT_INNER_ERROR_500: ErrorCode = ErrorCode::new(500, "CreditInnerError");
/// `DurationInvalid`, HTTP 400.
pub const DURATION_INVALID: ErrorCode = ErrorCode::new(400, "DurationInvalid");
/// `EffectiveDateInvalid`, HTTP 400.
pub const EFFECTIVE_DATE_INVALID: ErrorCode = ErrorCode::new(400, "EffectiveDateInvalid");
/// `ExceedRefundQuotaError`, HTTP 400.
pub const EXCEED_REFUND_QUOTA_ERROR: ErrorCode = ErrorCode::new(400, "ExceedRefundQuotaError");
/// `ExistRefundingOrderError`, HTTP 400.
pub const EXIST_REFUNDING_ORDER_ERROR: ErrorCode = ErrorCode::new(400, "ExistRefundingOrderError");
/// `ExistUnPaidOrderError`, HTTP 400.
pub const EXIST_UN_PAID_ORDER_ERROR: ErrorCode = ErrorCode::new(400, "ExistUnPaidOrderError");
/// `-1101`, HTTP 400.
pub const E_1101: ErrorCode = ErrorCode::new(400, "-1101");
/// `-116`, HTTP 200.
pub const E_116: ErrorCode = ErrorCode::new(200, "-116");
/// `-303`, HTTP 400.
pub const E_303: ErrorCode = ErrorCode::new(400, "-303");
/// `-304`, HTTP 400.
pub const E_304: ErrorCode = ErrorCode::new(400, "-304");
/// `400`, HTTP 400.
pub const E_400: ErrorCode = ErrorCode::new(400, "400");
/// `IdempotentParameterMismatch`, HTTP 400.
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(400, "IdempotentParameterMismatch");
/// `IdInvalid`, HTTP 400.
pub const ID_INVALID: ErrorCode = ErrorCode::new(400, "IdInvalid");
/// `IdMissing`, HTTP 400.
pub const ID_MISSING: ErrorCode = ErrorCode::new(400, "IdMissing");
/// `INSUFFICIENT.AVAILABLE.QUOTA`, HTTP 200.
pub const INSUFFICIENT_AVAILABLE_QUOTA: ErrorCode =
    ErrorCode::new(200, "INSUFFICIENT.AVAILABLE.QUOTA");
/// `InternalError`, HTTP 400.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new(400, "InternalError");
/// `InternalError`, HTTP 500.
pub const INTERNAL_ERROR_500: ErrorCode = ErrorCode::new(500, "InternalError");
/// `InvalidBillingCycle`, HTTP 400.
pub const INVALID_BILLING_CYCLE: ErrorCode = ErrorCode::new(400, "InvalidBillingCycle");
/// `InvalidInstanceSpec`, HTTP 400.
pub const INVALID_INSTANCE_SPEC: ErrorCode = ErrorCode::new(400, "InvalidInstanceSpec");
/// `InvalidOwner`, HTTP 400.
pub const INVALID_OWNER: ErrorCode = ErrorCode::new(400, "InvalidOwner");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidQueryTime`, HTTP 400.
pub const INVALID_QUERY_TIME: ErrorCode = ErrorCode::new(400, "InvalidQueryTime");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `NotActiveService`, HTTP 400.
pub const NOT_ACTIVE_SERVICE: ErrorCode = ErrorCode::new(400, "NotActiveService");
/// `NotApplicable`, HTTP 400.
pub const NOT_APPLICABLE: ErrorCode = ErrorCode::new(400, "NotApplicable");
/// `NotAuthorized`, HTTP 400.
pub const NOT_AUTHORIZED: ErrorCode = ErrorCode::new(400, "NotAuthorized");
/// `NotFoundRamAction`, HTTP 402.
pub const NOT_FOUND_RAM_ACTION: ErrorCode = ErrorCode::new(402, "NotFoundRamAction");
/// `NoRestValueError`, HTTP 400.
pub const NO_REST_VALUE_ERROR: ErrorCode = ErrorCode::new(400, "NoRestValueError");
/// `ORDER.ACCOUNT_INFORMATION_INCOMPLETE`, HTTP 400.
pub const ORDER_ACCOUNT_INFORMATION_INCOMPLETE: ErrorCode =
    ErrorCode::new(400, "ORDER.ACCOUNT_INFORMATION_INCOMPLETE");
/// `ORDER.ACCOUNT_STATUS_ILLEGAL`, HTTP 400.
pub const ORDER_ACCOUNT_STATUS_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "ORDER.ACCOUNT_STATUS_ILLEGAL");
/// `ORDER.INST_HAS_UNPAID_ORDER`, HTTP 405.
pub const ORDER_INST_HAS_UNPAID_ORDER: ErrorCode =
    ErrorCode::new(405, "ORDER.INST_HAS_UNPAID_ORDER");
/// `ORDER.QUANTITY_INVALID`, HTTP 405.
pub const ORDER_QUANTITY_INVALID: ErrorCode = ErrorCode::new(405, "ORDER.QUANTITY_INVALID");
/// `OwnerIdInvalid`, HTTP 400.
pub const OWNER_ID_INVALID: ErrorCode = ErrorCode::new(400, "OwnerIdInvalid");
/// `OwnerIdMissing`, HTTP 400.
pub const OWNER_ID_MISSING: ErrorCode = ErrorCode::new(400, "OwnerIdMissing");
/// `PackageTypeNotFound`, HTTP 400.
pub const PACKAGE_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "PackageTypeNotFound");
/// `PackageTypeNotSupported`, HTTP 400.
pub const PACKAGE_TYPE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "PackageTypeNotSupported");
/// `ParameterError`, HTTP 400.
pub const PARAMETER_ERROR: ErrorCode = ErrorCode::new(400, "ParameterError");
/// `ProductCheckError`, HTTP 400.
pub const PRODUCT_CHECK_ERROR: ErrorCode = ErrorCode::new(400, "ProductCheckError");
/// `ProductCodeMissing`, HTTP 400.
pub const PRODUCT_CODE_MISSING: ErrorCode = ErrorCode::new(400, "ProductCodeMissing");
/// `ProductNotFound`, HTTP 400.
pub const PRODUCT_NOT_FOUND: ErrorCode = ErrorCode::new(400, "ProductNotFound");
/// `ProductNotSupported`, HTTP 400.
pub const PRODUCT_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "ProductNotSupported");
/// `ProdCodeNotFind`, HTTP 400.
pub const PROD_CODE_NOT_FIND: ErrorCode = ErrorCode::new(400, "ProdCodeNotFind");
/// `ResourceNotExists`, HTTP 400.
pub const RESOURCE_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "ResourceNotExists");
/// `ResourceStatusError`, HTTP 400.
pub const RESOURCE_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "ResourceStatusError");
/// `SpecificationInvalid`, HTTP 400.
pub const SPECIFICATION_INVALID: ErrorCode = ErrorCode::new(400, "SpecificationInvalid");
/// `SYSTEM_ERROR`, HTTP 400.
pub const SYSTEM_ERROR: ErrorCode = ErrorCode::new(400, "SYSTEM_ERROR");
/// `SYSTEM.SALE_VALIDATE_NO_SPECIFIC_CODE_FAILED`, HTTP 405.
pub const SYSTEM_SALE_VALIDATE_NO_SPECIFIC_CODE_FAILED: ErrorCode =
    ErrorCode::new(405, "SYSTEM.SALE_VALIDATE_NO_SPECIFIC_CODE_FAILED");
/// `UndefinedError`, HTTP 500.
pub const UNDEFINED_ERROR: ErrorCode = ErrorCode::new(500, "UndefinedError");
/// `VnoNoDataError`, HTTP 401.
pub const VNO_NO_DATA_ERROR: ErrorCode = ErrorCode::new(401, "VnoNoDataError");
